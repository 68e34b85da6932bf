package org.comptoir.members;

import java.util.Locale;
import java.util.regex.Pattern;
import org.comptoir.platform.Problem;

/// A person who can sign in, in his organizational unit.
public record User(UserId id, Facts facts, boolean locked, int version) {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");

    /// What of a user can be changed.
    public record Facts(
            String logonId,
            String uid,
            OrganizationId organization,
            String givenName,
            String familyName,
            String email,
            String jobTitle,
            String language) {
        public Facts {
            logonId = Fields.required("logonId", logonId, 200);
            uid = uid.isBlank() ? logonId : Fields.text("uid", uid, 200);
            givenName = Fields.text("givenName", givenName, 100);
            familyName = Fields.text("familyName", familyName, 100);
            email = Fields.text("email", email, 254);
            jobTitle = Fields.text("jobTitle", jobTitle, 200);
            language = tagOf(language);
            if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
                throw Problem.invalid("email", "bad-email", email);
            }
        }
    }

    public String logonId() {
        return facts.logonId();
    }

    public OrganizationId organization() {
        return facts.organization();
    }

    public String language() {
        return facts.language();
    }

    public String email() {
        return facts.email();
    }

    /// Given and family name, or the logon id where neither is known.
    public String displayName() {
        var name = (facts.givenName() + " " + facts.familyName()).strip();
        return name.isEmpty() ? facts.logonId() : name;
    }

    private static String tagOf(String tag) {
        if (tag.isBlank()) {
            return "en";
        }
        var locale = Locale.forLanguageTag(tag.strip().replace('_', '-'));
        if (locale.getLanguage().isEmpty()) {
            throw Problem.invalid("language", "bad-language", tag);
        }
        return locale.toLanguageTag();
    }
}
