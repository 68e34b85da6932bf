package org.comptoir.platform;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A call that cannot be answered as asked: a stable code, the offending field and what its message
/// needs. The text lies in the module's bundle under `problem.<code>`, in the caller's language.
public final class Problem extends RuntimeException {
    private final Kind kind;
    private final String code;
    private final @Nullable String field;
    private final transient List<Object> arguments;
    private final transient Map<String, Object> details;

    private Problem(
            Kind kind,
            String code,
            @Nullable String field,
            List<Object> arguments,
            Map<String, Object> details) {
        super(code + arguments, null, false, false);
        this.kind = kind;
        this.code = code;
        this.field = field;
        this.arguments = List.copyOf(arguments);
        this.details = Map.copyOf(details);
    }

    /// Why a call failed, as the caller has to understand it; each kind has one HTTP status.
    public enum Kind {
        INVALID(400),
        UNAUTHENTICATED(401),
        FORBIDDEN(403),
        MISSING(404),
        CONFLICT(409),
        OUTDATED(412),
        TOO_LARGE(413),
        REFUSED(422),
        TOO_MANY(429),
        UNAVAILABLE(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    /// A problem of the whole call.
    public static Problem of(Kind kind, String code, Object... arguments) {
        return new Problem(kind, code, null, List.of(arguments), Map.of());
    }

    /// A value that is wrong, by the name of its field in the request.
    public static Problem invalid(String field, String code, Object... arguments) {
        return new Problem(Kind.INVALID, code, field, List.of(arguments), Map.of());
    }

    /// An object that does not exist, or that the caller may not see.
    public static Problem missing(String code, Object... arguments) {
        return of(Kind.MISSING, code, arguments);
    }

    /// A change that the object's present state does not allow.
    public static Problem conflict(String code, Object... arguments) {
        return of(Kind.CONFLICT, code, arguments);
    }

    /// A well-formed wish that a business rule refuses.
    public static Problem refused(String code, Object... arguments) {
        return of(Kind.REFUSED, code, arguments);
    }

    /// The same problem, with a further member in its document.
    public Problem with(String name, Object value) {
        var more = new java.util.HashMap<>(details);
        more.put(name, value);
        return new Problem(kind, code, field, arguments, more);
    }

    /// The same problem, as one of a value, by the name of its field in the request.
    public Problem at(String value) {
        return new Problem(kind, code, value, arguments, details);
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public @Nullable String field() {
        return field;
    }

    public List<Object> arguments() {
        return arguments;
    }

    public Map<String, Object> details() {
        return details;
    }
}
