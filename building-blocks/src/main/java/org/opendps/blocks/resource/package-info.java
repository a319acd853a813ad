/** What all HTTP resources share: entity tags and created answers. */
@NullMarked
package org.opendps.blocks.resource;

import org.jspecify.annotations.NullMarked;
