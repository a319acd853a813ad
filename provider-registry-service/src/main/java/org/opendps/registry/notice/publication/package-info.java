/**
 * Drafting a notice from what is known, and recording that it was published.
 */
@NullMarked
package org.opendps.registry.notice.publication;

import org.jspecify.annotations.NullMarked;
