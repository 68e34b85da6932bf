package org.comptoir.platform.web;

import org.comptoir.platform.Problem;
import org.comptoir.platform.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/// The document of a problem: status, code, field, the message in words, and its details.
public final class ProblemDocuments {
    private ProblemDocuments() {}

    public static ProblemDetail of(Problem problem, Texts texts) {
        var detail = ProblemDetail.forStatus(HttpStatus.valueOf(problem.kind().status()));
        detail.setDetail(texts.of(problem));
        detail.setProperty("code", problem.code());
        if (problem.field() != null) {
            detail.setProperty("field", problem.field());
        }
        problem.details().forEach(detail::setProperty);
        return detail;
    }
}
