/** Sessions of the database that outlive a request. */
@NullMarked
package org.opendps.blocks.session;

import org.jspecify.annotations.NullMarked;
