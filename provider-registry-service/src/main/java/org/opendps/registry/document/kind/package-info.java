/** The kinds of documents, and what each has to show from which day on. */
@NullMarked
package org.opendps.registry.document.kind;

import org.jspecify.annotations.NullMarked;
