package org.comptoir.trading.content.value;

import java.util.Optional;

/// A document or a picture kept elsewhere: its address, never the file (§2.1).
public record Attachment(String url, Optional<String> mimeType, Optional<String> encoding) {
    public Attachment {
        Text.name("address of the attachment", url);
        mimeType.ifPresent(text -> Text.any("MIME type", text));
        encoding.ifPresent(text -> Text.any("encoding", text));
    }
}
