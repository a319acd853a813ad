/** What people pay towards their support, as clients see it. */
@NullMarked
package org.opendps.finance.contribution;

import org.jspecify.annotations.NullMarked;
