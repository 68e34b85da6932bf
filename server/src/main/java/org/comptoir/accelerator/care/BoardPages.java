package org.comptoir.accelerator.care;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.comptoir.accelerator.Chart;
import org.comptoir.accelerator.Desk;
import org.comptoir.care.review.Figures;
import org.comptoir.care.review.Figures.By;
import org.comptoir.members.Role;
import org.comptoir.platform.Problem;
import org.comptoir.platform.page.table.Cell;
import org.comptoir.platform.page.table.Column;
import org.comptoir.platform.page.table.Csv;
import org.comptoir.platform.page.table.Row;
import org.comptoir.platform.page.table.Tab;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The supervisor's board: how it is now, and how it went.
@Controller
class BoardPages {
    private static final String SATISFACTION = "satisfaction-";

    private final Board board;

    BoardPages(Board board) {
        this.board = board;
    }

    @GetMapping("/accelerator/{store}/care/board")
    ModelAndView board(
            Desk desk,
            @RequestParam(defaultValue = "") String days,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part) {
        desk.actor().require(desk.store().owner(), Role.CSR_SUPERVISOR);
        int chosen = Board.days(days);
        if (part != null) {
            return desk.show("care/running")
                    .addObject("running", board.running(desk))
                    .addObject("today", board.today(desk));
        }
        var today = board.today(desk);
        return desk.show("care/board")
                .addObject("running", board.running(desk))
                .addObject("today", today)
                .addObject("satisfaction", satisfaction(desk, today))
                .addObject("times", Board.TIMES.stream().map(it -> time(desk, it, chosen)).toList())
                .addObject("days", chosen)
                .addObject("charts", charts(desk, chosen));
    }

    private static String satisfaction(Desk desk, Figures.Line today) {
        return today.rated() == 0 ? "–" : Board.stars(desk, today.stars());
    }

    private static Tab time(Desk desk, int days, int chosen) {
        return new Tab(
                desk.text("console.board.days", days),
                desk.at("care/board?days=" + days),
                days == chosen,
                null);
    }

    private Map<String, Chart> charts(Desk desk, int days) {
        var charts = new java.util.LinkedHashMap<String, Chart>();
        for (var by : List.of(days == 1 ? By.HOUR : By.DAY, By.QUEUE, By.AGENT)) {
            charts.put(by.code(), board.chart(desk, by, days));
        }
        for (var by : List.of(By.QUEUE, By.AGENT)) {
            charts.put(SATISFACTION + by.code(), board.satisfaction(desk, by, days));
        }
        return charts;
    }

    /// The figures of a chart as a file.
    @GetMapping("/accelerator/{store}/care/board/{by}.csv")
    ResponseEntity<byte[]> file(
            Desk desk, @PathVariable String by, @RequestParam(defaultValue = "") String days) {
        desk.actor().require(desk.store().owner(), Role.CSR_SUPERVISOR);
        boolean rated = by.startsWith(SATISFACTION);
        var asked =
                By.of(rated ? by.substring(SATISFACTION.length()) : by)
                        .orElseThrow(() -> Problem.missing("no-such-page", by));
        var chart =
                rated
                        ? board.satisfaction(desk, asked, Board.days(days))
                        : board.chart(desk, asked, Board.days(days));
        var columns = new ArrayList<Column>();
        columns.add(Column.of("first", chart.first()));
        chart.series().forEach(it -> columns.add(Column.of(it, it)));
        return Csv.of("care-" + by, columns, chart.points().stream().map(BoardPages::row).toList());
    }

    private static Row row(Chart.Point point) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.text(point.label()));
        point.values().forEach(it -> cells.add(Cell.number(it.words(), it.plain())));
        return new Row("", cells);
    }
}
