/**
 * Share links: an applicant lets somebody without a login write in its draft. Whoever has the link may; only its digest
 * is kept, it ends by itself, and what was written with it counts once the applicant has confirmed it.
 */
@NullMarked
package org.opendps.registry.sharing;

import org.jspecify.annotations.NullMarked;
