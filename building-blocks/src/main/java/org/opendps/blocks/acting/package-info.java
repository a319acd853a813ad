/**
 * For which provider a request is made: its own people, a portal with its mandate, or a council's support officer with
 * its consent. For services that are not the registry: they hear of mandates and consents and keep what they heard. A
 * service opts in with {@code dps.acting.enabled}, the location {@code db/acting} of migrations and the channels
 * {@code registry-mandate} and {@code registry-consent}; without, nothing of this is in it.
 */
@NullMarked
package org.opendps.blocks.acting;

import org.jspecify.annotations.NullMarked;
