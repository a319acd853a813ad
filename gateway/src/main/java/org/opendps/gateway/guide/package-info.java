/** The docs for partners, as pages. */
@NullMarked
package org.opendps.gateway.guide;

import org.jspecify.annotations.NullMarked;
