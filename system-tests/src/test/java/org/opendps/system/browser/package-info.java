/** What people see: pages in a real browser. */
@NullMarked
package org.opendps.system.browser;

import org.jspecify.annotations.NullMarked;
