/**
 * Somebody is referred for an assessment by a club, a portal or the council's own staff, with their consent. Only
 * practitioners read it; who referred learns how far it has come and nothing of the person.
 */
@NullMarked
package org.opendps.eligibility.referral;

import org.jspecify.annotations.NullMarked;
