/** What partners read is what happens. */
@NullMarked
package org.opendps.system.docs;

import org.jspecify.annotations.NullMarked;
