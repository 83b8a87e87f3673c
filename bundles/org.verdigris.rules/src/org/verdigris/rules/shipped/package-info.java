/** All checkers that come with the product. */
package org.verdigris.rules.shipped;
