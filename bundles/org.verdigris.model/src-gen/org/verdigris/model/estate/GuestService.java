/**
 */
package org.verdigris.model.estate;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Guest Service</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A service or driver of Windows.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.verdigris.model.estate.GuestService#getStart <em>Start</em>}</li>
 *   <li>{@link org.verdigris.model.estate.GuestService#getDriver <em>Driver</em>}</li>
 *   <li>{@link org.verdigris.model.estate.GuestService#getImage <em>Image</em>}</li>
 * </ul>
 *
 * @see org.verdigris.model.estate.EstatePackage#getGuestService()
 * @model
 * @generated
 */
public interface GuestService extends NamedElement
{
	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 0 boot, 1 system, 2 automatic, 3 on demand, 4 disabled; absent if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(Integer)
	 * @see org.verdigris.model.estate.EstatePackage#getGuestService_Start()
	 * @model dataType="org.verdigris.model.estate.Number"
	 * @generated
	 */
	Integer getStart();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.GuestService#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(Integer value);

	/**
	 * Returns the value of the '<em><b>Driver</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Driver</em>' attribute.
	 * @see #setDriver(Boolean)
	 * @see org.verdigris.model.estate.EstatePackage#getGuestService_Driver()
	 * @model dataType="org.verdigris.model.estate.Flag"
	 * @generated
	 */
	Boolean getDriver();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.GuestService#getDriver <em>Driver</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Driver</em>' attribute.
	 * @see #getDriver()
	 * @generated
	 */
	void setDriver(Boolean value);

	/**
	 * Returns the value of the '<em><b>Image</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its file as the registry names it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Image</em>' attribute.
	 * @see #setImage(String)
	 * @see org.verdigris.model.estate.EstatePackage#getGuestService_Image()
	 * @model dataType="org.verdigris.model.estate.Text"
	 * @generated
	 */
	String getImage();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.GuestService#getImage <em>Image</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Image</em>' attribute.
	 * @see #getImage()
	 * @generated
	 */
	void setImage(String value);

} // GuestService
