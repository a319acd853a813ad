/**
 * For which provider somebody acts, and in what capacity: as its own user, as a council's support officer with its
 * consent, or as a portal with its mandate. Knows nothing of how consents and mandates are kept: later features answer
 * {@link org.opendps.registry.acting.Consented} and {@link org.opendps.registry.acting.Mandated}.
 */
@NullMarked
package org.opendps.registry.acting;

import org.jspecify.annotations.NullMarked;
