/** What we know of providers: a projection. */
@NullMarked
package org.opendps.finance.provider;

import org.jspecify.annotations.NullMarked;
