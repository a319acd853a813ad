/**
 * Money that the council or an Area Board gives to a club or a provider, beside what is commissioned from it: proposed by
 * one, awarded by another, paid in instalments, and recovered where it was not used for its purpose.
 */
@NullMarked
package org.opendps.finance.grant;

import org.jspecify.annotations.NullMarked;
