/** What is paid for a session by what became of it: attended, absent with or without notice, cancelled or closed. */
@NullMarked
package org.opendps.finance.attendance.rule;

import org.jspecify.annotations.NullMarked;
