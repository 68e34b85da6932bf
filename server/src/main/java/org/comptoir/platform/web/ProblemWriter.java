package org.comptoir.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Texts;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Writes a problem document where no controller is at work yet: in a filter.
@Component
public class ProblemWriter {
    private final Texts texts;
    private final JsonMapper json;

    ProblemWriter(Texts texts, JsonMapper json) {
        this.texts = texts;
        this.json = json;
    }

    public void write(Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        LocaleContextHolder.setLocale(request.getLocale());
        response.setStatus(problem.kind().status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream()
                .write(json.writeValueAsBytes(ProblemDocuments.of(problem, texts)));
    }
}
