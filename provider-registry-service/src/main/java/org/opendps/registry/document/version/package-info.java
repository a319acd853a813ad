/** A document at one time: from when until when it holds, and where its file is. */
@NullMarked
package org.opendps.registry.document.version;

import org.jspecify.annotations.NullMarked;
