/**
 * Invitations: an administrator lets somebody in with a code, which can be read out, printed or sent. Only its digest is
 * kept, and nobody gets to try many codes.
 */
@NullMarked
package org.opendps.registry.invitation;

import org.jspecify.annotations.NullMarked;
