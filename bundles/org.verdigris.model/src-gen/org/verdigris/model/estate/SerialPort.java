/**
 */
package org.verdigris.model.estate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Serial Port</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A serial port.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.verdigris.model.estate.SerialPort#getId <em>Id</em>}</li>
 *   <li>{@link org.verdigris.model.estate.SerialPort#getPortType <em>Port Type</em>}</li>
 *   <li>{@link org.verdigris.model.estate.SerialPort#getTextFile <em>Text File</em>}</li>
 *   <li>{@link org.verdigris.model.estate.SerialPort#getPipeName <em>Pipe Name</em>}</li>
 * </ul>
 *
 * @see org.verdigris.model.estate.EstatePackage#getSerialPort()
 * @model
 * @generated
 */
public interface SerialPort extends EObject
{
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 0 or 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(Integer)
	 * @see org.verdigris.model.estate.EstatePackage#getSerialPort_Id()
	 * @model dataType="org.verdigris.model.estate.Number"
	 * @generated
	 */
	Integer getId();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.SerialPort#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(Integer value);

	/**
	 * Returns the value of the '<em><b>Port Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Port Type</em>' attribute.
	 * @see #setPortType(Long)
	 * @see org.verdigris.model.estate.EstatePackage#getSerialPort_PortType()
	 * @model dataType="org.verdigris.model.estate.UnsignedInteger"
	 *        annotation="org.verdigris.setting path='port_type' type='integer' meaning='What the port is connected to.' values='0=none; 2=text file; 3=named pipe' edit='yes' source='observed in known files; differs from VMSerialPortType'"
	 * @generated
	 */
	Long getPortType();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.SerialPort#getPortType <em>Port Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Port Type</em>' attribute.
	 * @see #getPortType()
	 * @generated
	 */
	void setPortType(Long value);

	/**
	 * Returns the value of the '<em><b>Text File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text File</em>' attribute.
	 * @see #setTextFile(String)
	 * @see org.verdigris.model.estate.EstatePackage#getSerialPort_TextFile()
	 * @model dataType="org.verdigris.model.estate.Text"
	 *        annotation="org.verdigris.setting path='text_file_path' type='string' meaning='Text file that takes the output; used for a text file only.' edit='yes' source='observed in known files'"
	 * @generated
	 */
	String getTextFile();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.SerialPort#getTextFile <em>Text File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text File</em>' attribute.
	 * @see #getTextFile()
	 * @generated
	 */
	void setTextFile(String value);

	/**
	 * Returns the value of the '<em><b>Pipe Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Pipe Name</em>' attribute.
	 * @see #setPipeName(String)
	 * @see org.verdigris.model.estate.EstatePackage#getSerialPort_PipeName()
	 * @model dataType="org.verdigris.model.estate.Text"
	 *        annotation="org.verdigris.setting path='pipe_name' type='string' meaning='Named pipe; used for a named pipe only.' edit='yes' source='observed in known files'"
	 * @generated
	 */
	String getPipeName();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.SerialPort#getPipeName <em>Pipe Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pipe Name</em>' attribute.
	 * @see #getPipeName()
	 * @generated
	 */
	void setPipeName(String value);

} // SerialPort
