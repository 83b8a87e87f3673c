/**
 */
package org.verdigris.model.estate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Parallel Port</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The parallel port.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.verdigris.model.estate.ParallelPort#getShared <em>Shared</em>}</li>
 *   <li>{@link org.verdigris.model.estate.ParallelPort#getPortType <em>Port Type</em>}</li>
 * </ul>
 *
 * @see org.verdigris.model.estate.EstatePackage#getParallelPort()
 * @model
 * @generated
 */
public interface ParallelPort extends EObject
{
	/**
	 * Returns the value of the '<em><b>Shared</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Shared</em>' attribute.
	 * @see #setShared(Boolean)
	 * @see org.verdigris.model.estate.EstatePackage#getParallelPort_Shared()
	 * @model dataType="org.verdigris.model.estate.Flag"
	 *        annotation="org.verdigris.setting path='port_shared' type='boolean' meaning='The host port is shared.' edit='show' source='observed in known files'"
	 * @generated
	 */
	Boolean getShared();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.ParallelPort#getShared <em>Shared</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Shared</em>' attribute.
	 * @see #getShared()
	 * @generated
	 */
	void setShared(Boolean value);

	/**
	 * Returns the value of the '<em><b>Port Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Port Type</em>' attribute.
	 * @see #setPortType(Long)
	 * @see org.verdigris.model.estate.EstatePackage#getParallelPort_PortType()
	 * @model dataType="org.verdigris.model.estate.UnsignedInteger"
	 *        annotation="org.verdigris.setting path='port_type' type='integer' meaning='What the port is connected to; only 0 is known.' values='0=none' edit='show' source='observed in known files'"
	 * @generated
	 */
	Long getPortType();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.ParallelPort#getPortType <em>Port Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Port Type</em>' attribute.
	 * @see #getPortType()
	 * @generated
	 */
	void setPortType(Long value);

} // ParallelPort
