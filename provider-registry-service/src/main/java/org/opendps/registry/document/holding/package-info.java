/** What a provider holds on a day. */
@NullMarked
package org.opendps.registry.document.holding;

import org.jspecify.annotations.NullMarked;
