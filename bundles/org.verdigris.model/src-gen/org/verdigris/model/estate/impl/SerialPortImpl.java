/**
 */
package org.verdigris.model.estate.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.SerialPort;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Serial Port</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.verdigris.model.estate.impl.SerialPortImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.SerialPortImpl#getPortType <em>Port Type</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.SerialPortImpl#getTextFile <em>Text File</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.SerialPortImpl#getPipeName <em>Pipe Name</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SerialPortImpl extends EObjectImpl implements SerialPort
{
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final Integer ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected Integer id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getPortType() <em>Port Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPortType()
	 * @generated
	 * @ordered
	 */
	protected static final Long PORT_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPortType() <em>Port Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPortType()
	 * @generated
	 * @ordered
	 */
	protected Long portType = PORT_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTextFile() <em>Text File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTextFile()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_FILE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTextFile() <em>Text File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTextFile()
	 * @generated
	 * @ordered
	 */
	protected String textFile = TEXT_FILE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPipeName() <em>Pipe Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPipeName()
	 * @generated
	 * @ordered
	 */
	protected static final String PIPE_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPipeName() <em>Pipe Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPipeName()
	 * @generated
	 * @ordered
	 */
	protected String pipeName = PIPE_NAME_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SerialPortImpl()
	{
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass()
	{
		return EstatePackage.Literals.SERIAL_PORT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getId()
	{
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(Integer newId)
	{
		Integer oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.SERIAL_PORT__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getPortType()
	{
		return portType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPortType(Long newPortType)
	{
		Long oldPortType = portType;
		portType = newPortType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.SERIAL_PORT__PORT_TYPE, oldPortType, portType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTextFile()
	{
		return textFile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTextFile(String newTextFile)
	{
		String oldTextFile = textFile;
		textFile = newTextFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.SERIAL_PORT__TEXT_FILE, oldTextFile, textFile));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPipeName()
	{
		return pipeName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPipeName(String newPipeName)
	{
		String oldPipeName = pipeName;
		pipeName = newPipeName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.SERIAL_PORT__PIPE_NAME, oldPipeName, pipeName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType)
	{
		switch (featureID)
		{
			case EstatePackage.SERIAL_PORT__ID:
				return getId();
			case EstatePackage.SERIAL_PORT__PORT_TYPE:
				return getPortType();
			case EstatePackage.SERIAL_PORT__TEXT_FILE:
				return getTextFile();
			case EstatePackage.SERIAL_PORT__PIPE_NAME:
				return getPipeName();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case EstatePackage.SERIAL_PORT__ID:
				setId((Integer)newValue);
				return;
			case EstatePackage.SERIAL_PORT__PORT_TYPE:
				setPortType((Long)newValue);
				return;
			case EstatePackage.SERIAL_PORT__TEXT_FILE:
				setTextFile((String)newValue);
				return;
			case EstatePackage.SERIAL_PORT__PIPE_NAME:
				setPipeName((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID)
	{
		switch (featureID)
		{
			case EstatePackage.SERIAL_PORT__ID:
				setId(ID_EDEFAULT);
				return;
			case EstatePackage.SERIAL_PORT__PORT_TYPE:
				setPortType(PORT_TYPE_EDEFAULT);
				return;
			case EstatePackage.SERIAL_PORT__TEXT_FILE:
				setTextFile(TEXT_FILE_EDEFAULT);
				return;
			case EstatePackage.SERIAL_PORT__PIPE_NAME:
				setPipeName(PIPE_NAME_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID)
	{
		switch (featureID)
		{
			case EstatePackage.SERIAL_PORT__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case EstatePackage.SERIAL_PORT__PORT_TYPE:
				return PORT_TYPE_EDEFAULT == null ? portType != null : !PORT_TYPE_EDEFAULT.equals(portType);
			case EstatePackage.SERIAL_PORT__TEXT_FILE:
				return TEXT_FILE_EDEFAULT == null ? textFile != null : !TEXT_FILE_EDEFAULT.equals(textFile);
			case EstatePackage.SERIAL_PORT__PIPE_NAME:
				return PIPE_NAME_EDEFAULT == null ? pipeName != null : !PIPE_NAME_EDEFAULT.equals(pipeName);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString()
	{
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (id: ");
		result.append(id);
		result.append(", portType: ");
		result.append(portType);
		result.append(", textFile: ");
		result.append(textFile);
		result.append(", pipeName: ");
		result.append(pipeName);
		result.append(')');
		return result.toString();
	}

} //SerialPortImpl
