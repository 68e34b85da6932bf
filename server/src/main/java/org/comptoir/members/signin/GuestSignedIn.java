package org.comptoir.members.signin;

import java.util.UUID;
import org.comptoir.members.UserId;

/// A guest has signed in: what was kept for him under his guest id is now the user's. Published
/// before the user's first request.
public record GuestSignedIn(UUID guestId, UserId user) {}
