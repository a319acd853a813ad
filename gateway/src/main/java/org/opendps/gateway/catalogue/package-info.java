/** What the {@code type} of a problem leads to: a page that explains it. */
@NullMarked
package org.opendps.gateway.catalogue;

import org.jspecify.annotations.NullMarked;
