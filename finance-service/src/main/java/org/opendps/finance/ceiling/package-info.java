/** The most that a purchasing system may cost over all its years, whatever each year's budgets allow. */
@NullMarked
package org.opendps.finance.ceiling;

import org.jspecify.annotations.NullMarked;
