/**
 * Direct payments and individual service funds: what is agreed a week, approved by somebody else, committed to 31 March
 * and spent as it is paid.
 */
@NullMarked
package org.opendps.finance.directpayment.schedule;

import org.jspecify.annotations.NullMarked;
