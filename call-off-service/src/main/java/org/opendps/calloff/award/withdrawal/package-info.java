/**
 * Ending without a contract: a recommendation or an award withdrawn, a lot without award, each with its
 * reason.
 */
@NullMarked
package org.opendps.calloff.award.withdrawal;

import org.jspecify.annotations.NullMarked;
