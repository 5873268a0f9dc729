; The installer for Windows: makensis -DPAYLOAD=folder -DVERSION=0.1.0 -DOUT=kiosk-setup.exe kiosk.nsi
; PAYLOAD is the folder that PyInstaller makes of packaging\pyinstaller\kiosk.spec on Windows.
Unicode true
!include "MUI2.nsh"
!include "x64.nsh"

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\NanpingKiosk"

Name "展厅触摸屏 Kiosk ${VERSION}"
OutFile "${OUT}"
InstallDir "$PROGRAMFILES64\Kiosk"
RequestExecutionLevel admin
SetCompressor /SOLID lzma

!define MUI_ABORTWARNING
!insertmacro MUI_PAGE_LICENSE "..\..\LICENSE"
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "English"

Function .onInit
  ${IfNot} ${RunningX64}
    MessageBox MB_OK|MB_ICONSTOP "需要 64 位 Windows。 64-bit Windows is needed."
    Abort
  ${EndIf}
FunctionEnd

Section "!程序 Program"
  SectionIn RO
  SetShellVarContext all
  SetOutPath "$INSTDIR"
  File /r "${PAYLOAD}\*.*"
  File "startup.ps1"
  File "..\..\kiosk\kiosk.sample.toml"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  WriteRegStr HKLM "${KEY}" "DisplayName" "展厅触摸屏 Kiosk"
  WriteRegStr HKLM "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKLM "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegDWORD HKLM "${KEY}" "NoModify" 1
  WriteRegDWORD HKLM "${KEY}" "NoRepair" 1
  CreateDirectory "$SMPROGRAMS\Kiosk"
  CreateShortcut "$SMPROGRAMS\Kiosk\Kiosk.lnk" "$INSTDIR\kiosk.exe" "run --fullscreen"
  CreateShortcut "$SMPROGRAMS\Kiosk\Studio.lnk" "$INSTDIR\kiosk.exe" "studio"
SectionEnd

Section /o "登录后自动开始 Start when somebody logs in"
  nsExec::ExecToLog 'powershell -NoProfile -ExecutionPolicy Bypass -File "$INSTDIR\startup.ps1" -Mode Task'
  Pop $0
  ${If} $0 != 0
    MessageBox MB_OK|MB_ICONEXCLAMATION "计划任务没有建立，见 packaging/README。 The task was not made; see packaging/README."
  ${EndIf}
SectionEnd

Section "Uninstall"
  SetShellVarContext all
  nsExec::ExecToLog 'powershell -NoProfile -ExecutionPolicy Bypass -File "$INSTDIR\startup.ps1" -Mode Off'
  Pop $0
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\kiosk.exe"
  Delete "$INSTDIR\startup.ps1"
  Delete "$INSTDIR\kiosk.sample.toml"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Kiosk\Kiosk.lnk"
  Delete "$SMPROGRAMS\Kiosk\Studio.lnk"
  RMDir "$SMPROGRAMS\Kiosk"
  DeleteRegKey HKLM "${KEY}"
SectionEnd
