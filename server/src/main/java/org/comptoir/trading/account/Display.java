package org.comptoir.trading.account;

import java.util.Optional;

/// What an account shows its buyers at one position of the pages: a logo by its address, a
/// sanitized HTML text with the language it is in, if known, or both. `type` is that of the term.
public record Display(
        String account,
        int type,
        int position,
        Optional<String> logo,
        Optional<String> html,
        Optional<String> language) {}
