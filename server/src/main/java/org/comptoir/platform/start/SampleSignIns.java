package org.comptoir.platform.start;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The people of the sample stores as whom a newcomer may sign in: one for each role of each store.
/// Their passwords are published, so they exist only where samples were asked for.
@Component
public class SampleSignIns {
    private static final List<String> ROLES =
            List.of(
                    "site-administrator",
                    "seller",
                    "sales-manager",
                    "account-representative",
                    "category-manager",
                    "csr-supervisor",
                    "csr",
                    "buyer-administrator",
                    "buyer-approver",
                    "buyer",
                    "registered-customer");

    private final List<SignIn> all;

    SampleSignIns(
            @Value("${comptoir.samples}") List<String> samples,
            @Value("${comptoir.samples-folder}") Path folder) {
        var found = new ArrayList<SignIn>();
        for (var store : samples) {
            var users = folder.resolve(store).resolve("users.csv");
            if (Files.isRegularFile(users)) {
                found.addAll(firstOfEachRole(store, users));
            }
        }
        this.all = List.copyOf(found);
    }

    /// A person of a sample store and what he may be.
    public record SignIn(
            String role,
            String store,
            String logonId,
            String password,
            String name,
            String jobTitle,
            int roles) {
        private static SignIn nobody(String role, String store) {
            return new SignIn(role, store, "", "", "", "", Integer.MAX_VALUE);
        }

        private boolean goesBefore(int otherRoles) {
            return roles <= otherRoles;
        }
    }

    /// Store by store, each in the order of the roles.
    public List<SignIn> all() {
        return all;
    }

    private static List<SignIn> firstOfEachRole(String store, Path users) {
        Map<String, SignIn> byRole = new LinkedHashMap<>();
        ROLES.forEach(role -> byRole.put(role, SignIn.nobody(role, store)));
        try (var rows = CsvReader.builder().ofNamedCsvRecord(users)) {
            rows.forEach(row -> keepFirst(byRole, store, row));
        } catch (IOException failure) {
            throw new UncheckedIOException(users + " cannot be read", failure);
        }
        return byRole.values().stream().filter(person -> !person.logonId().isEmpty()).toList();
    }

    /// Somebody with this one role goes before somebody with several; whoever has no password
    /// cannot sign in.
    private static void keepFirst(Map<String, SignIn> byRole, String store, NamedCsvRecord row) {
        if (row.findField("password").orElse("").isBlank()) {
            return;
        }
        var grants = row.findField("roles").orElse("").split(";", -1);
        for (var grant : grants) {
            var role = grant.strip().replaceFirst("@.*", "");
            byRole.computeIfPresent(
                    role,
                    (_, known) ->
                            known.goesBefore(grants.length) ? known : person(role, store, row));
        }
    }

    private static SignIn person(String role, String store, NamedCsvRecord row) {
        return new SignIn(
                role,
                store,
                row.getField("logonId"),
                row.getField("password"),
                row.getField("givenName") + " " + row.getField("familyName"),
                row.findField("jobTitle").orElse(""),
                row.getField("roles").split(";", -1).length);
    }
}
