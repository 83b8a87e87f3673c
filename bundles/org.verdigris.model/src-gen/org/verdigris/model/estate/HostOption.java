/**
 */
package org.verdigris.model.estate;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Host Option</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One option of the host service.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.verdigris.model.estate.HostOption#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @see org.verdigris.model.estate.EstatePackage#getHostOption()
 * @model
 * @generated
 */
public interface HostOption extends NamedElement
{
	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.verdigris.model.estate.EstatePackage#getHostOption_Value()
	 * @model dataType="org.verdigris.model.estate.Text"
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.HostOption#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

} // HostOption
