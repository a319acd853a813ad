/**
 * Who sends a referral or a signal: a club's own people, a portal with its mandate or a council's support officer with
 * its consent; or a practitioner for the council.
 */
@NullMarked
package org.opendps.eligibility.sender;

import org.jspecify.annotations.NullMarked;
