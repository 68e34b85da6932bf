/// How every module answers over HTTP: problem documents, entity tags, cursors, idempotent posts,
/// templates.
@NullMarked
package org.comptoir.platform.web;

import org.jspecify.annotations.NullMarked;
