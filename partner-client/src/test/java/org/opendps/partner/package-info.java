/** The documents of the services as partners depend on them: well formed, and never taking anything away. */
@NullMarked
package org.opendps.partner;

import org.jspecify.annotations.NullMarked;
