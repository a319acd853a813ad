/** How JSON is read: what a field cannot mean is refused, before it meets a database that cannot hold it. */
@NullMarked
package org.opendps.blocks.json;

import org.jspecify.annotations.NullMarked;
