package org.comptoir.ordering.web;

import org.comptoir.members.Actor;

/// Whose cart and orders a request is about: the caller himself, or the buyer for whom he enters,
/// whom the request names by his logon id as `for`.
record Orderer(Actor actor) {}
