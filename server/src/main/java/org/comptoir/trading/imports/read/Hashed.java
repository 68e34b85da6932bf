package org.comptoir.trading.imports.read;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.comptoir.trading.content.value.Reference;
import org.comptoir.trading.file.FileItem;
import org.comptoir.trading.file.Located;

/// A piece of a contract file without what an import leaves out, and the hash of what it says.
record Hashed(FileItem item, String hash) {
    static Hashed of(FileItem item) {
        return switch (item) {
            case FileItem.Contract it -> of(it);
            case FileItem.Account it -> of(it);
            case FileItem.Descriptions _,
                    FileItem.Store _,
                    FileItem.Prices _,
                    FileItem.Center _,
                    FileItem.Problem _ ->
                    new Hashed(item, "");
        };
    }

    private static Hashed of(FileItem.Contract item) {
        var kept = Contents.kept(item.content(), List.of());
        boolean all = Contents.keepsAll(item.content().terms());
        var named = named(item.references(), all, kept::named);
        return new Hashed(new FileItem.Contract(kept, item.position(), named), kept.contentHash());
    }

    private static Hashed of(FileItem.Account item) {
        var kept = Contents.kept(item.content(), List.of());
        boolean all = Contents.keepsAll(item.content().terms());
        var named = named(item.references(), all, kept::named);
        return new Hashed(new FileItem.Account(kept, item.position(), named), kept.contentHash());
    }

    /// What is named by more than the terms that are left out.
    private static List<Located> named(
            List<Located> references, boolean all, Supplier<Set<Reference>> kept) {
        if (all) {
            return references;
        }
        var named = kept.get();
        return references.stream().filter(it -> named.contains(it.reference())).toList();
    }
}
