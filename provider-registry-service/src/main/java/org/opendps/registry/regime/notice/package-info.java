/** Which notices fall due, and when. */
@NullMarked
package org.opendps.registry.regime.notice;

import org.jspecify.annotations.NullMarked;
