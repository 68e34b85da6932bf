package org.comptoir.engine.worlds;

/// Answers questions about one world; public so that broken variants of the engine can be loaded
/// beside it.
public interface Resolver {
    Answer answer(Question question);
}
