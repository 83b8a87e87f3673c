/**
 */
package org.verdigris.model.estate;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Physical Disk</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A physical disk of a host.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.verdigris.model.estate.PhysicalDisk#getBus <em>Bus</em>}</li>
 *   <li>{@link org.verdigris.model.estate.PhysicalDisk#getCapacity <em>Capacity</em>}</li>
 * </ul>
 *
 * @see org.verdigris.model.estate.EstatePackage#getPhysicalDisk()
 * @model
 * @generated
 */
public interface PhysicalDisk extends NamedElement
{
	/**
	 * Returns the value of the '<em><b>Bus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Bus</em>' attribute.
	 * @see #setBus(String)
	 * @see org.verdigris.model.estate.EstatePackage#getPhysicalDisk_Bus()
	 * @model dataType="org.verdigris.model.estate.Text"
	 * @generated
	 */
	String getBus();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.PhysicalDisk#getBus <em>Bus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bus</em>' attribute.
	 * @see #getBus()
	 * @generated
	 */
	void setBus(String value);

	/**
	 * Returns the value of the '<em><b>Capacity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Capacity</em>' attribute.
	 * @see #setCapacity(Long)
	 * @see org.verdigris.model.estate.EstatePackage#getPhysicalDisk_Capacity()
	 * @model dataType="org.verdigris.model.estate.ByteCount"
	 * @generated
	 */
	Long getCapacity();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.PhysicalDisk#getCapacity <em>Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Capacity</em>' attribute.
	 * @see #getCapacity()
	 * @generated
	 */
	void setCapacity(Long value);

} // PhysicalDisk
