/** Weeks of attendance that a provider sends in one file: accepted once by its reference, with a result for each line. */
@NullMarked
package org.opendps.finance.attendance.file;

import org.jspecify.annotations.NullMarked;
