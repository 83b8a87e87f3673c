/** What can be wrong with how an estate is run. */
package org.verdigris.rules.operations;
