/** Exclusion grounds: what is declared, who is locked out and until when. */
@NullMarked
package org.opendps.registry.application.declaration;

import org.jspecify.annotations.NullMarked;
