package org.comptoir.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.comptoir.platform.Ids;
import org.comptoir.platform.LockFailures;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/// Turns what went wrong into a problem document (RFC 9457) with a stable code, in the caller's
/// language.
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAnswers {
    private static final Logger log = LoggerFactory.getLogger(ProblemAnswers.class);

    private final Texts texts;

    ProblemAnswers(Texts texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> problem(Problem problem) {
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException unreadable) {
        var cause = String.valueOf(unreadable.getMostSpecificCause().getMessage());
        return answer(Problem.invalid("body", "unreadable-body", firstLine(cause)));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> mismatch(MethodArgumentTypeMismatchException mismatch) {
        return answer(
                Problem.invalid(
                        mismatch.getName(), "bad-value", String.valueOf(mismatch.getValue())));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> other(Exception failure, HttpServletRequest request) {
        if (failure instanceof ErrorResponse known) {
            return known(known);
        }
        var passing = passing(failure);
        if (passing.isPresent()) {
            return answer(passing.get());
        }
        var reference = Ids.next().toString();
        log.error(
                "{} {} failed, reference {}",
                request.getMethod(),
                request.getRequestURI(),
                reference,
                failure);
        var detail = ProblemDetail.forStatus(HttpStatus.INTERNAL_SERVER_ERROR);
        detail.setDetail(texts.get("problem.internal", reference));
        detail.setProperty("code", "internal");
        detail.setProperty("reference", reference);
        return ResponseEntity.internalServerError()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail);
    }

    /// The problem of a failure that passes by itself.
    private static Optional<Problem> passing(Exception failure) {
        var full = LockFailures.exhaustion(failure);
        return full.isEmpty() && failure instanceof DataAccessException stumble
                ? LockFailures.problemOf(stumble)
                : full;
    }

    private ResponseEntity<ProblemDetail> known(ErrorResponse known) {
        var detail = known.getBody();
        var status = HttpStatus.resolve(known.getStatusCode().value());
        var name = status == null ? "error" : status.name();
        detail.setProperty("code", name.toLowerCase(Locale.ROOT).replace('_', '-'));
        return ResponseEntity.status(known.getStatusCode())
                .headers(known.getHeaders())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail);
    }

    private ResponseEntity<ProblemDetail> answer(Problem problem) {
        return ResponseEntity.status(problem.kind().status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDocuments.of(problem, texts));
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }
}
