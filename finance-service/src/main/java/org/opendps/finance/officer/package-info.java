/** Who of the council proposes, approves or decides. */
@NullMarked
package org.opendps.finance.officer;

import org.jspecify.annotations.NullMarked;
