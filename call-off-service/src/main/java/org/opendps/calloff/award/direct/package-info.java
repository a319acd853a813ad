/**
 * Awards without a competition: by the person's own choice, at a rate that was agreed before, or for urgent needs. Each
 * says why it is lawful, and goes the same way to the money as any other.
 */
@NullMarked
package org.opendps.calloff.award.direct;

import org.jspecify.annotations.NullMarked;
