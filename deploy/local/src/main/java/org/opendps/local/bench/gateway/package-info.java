/** What the gateway costs beside nginx, and what it does when more is asked of it than can be done. */
@NullMarked
package org.opendps.local.bench.gateway;

import org.jspecify.annotations.NullMarked;
