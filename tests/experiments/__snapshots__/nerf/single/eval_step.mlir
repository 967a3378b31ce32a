module attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf32>,
      %arg1: tensor<16x3xf32>,
      %arg2: tensor<1xf32>,
      %arg3: tensor<32x1xf32>,
      %arg4: tensor<12x16xf32>,
      %arg5: tensor<32xf32>,
      %arg6: tensor<30x32xf32>,
      %arg7: tensor<32xf32>,
      %arg8: tensor<32x32xf32>,
      %arg9: tensor<16xf32>,
      %arg10: tensor<32x16xf32>,
      %arg11: tensor<3xf32>,
      %arg12: tensor<32x3xf32>,
      %arg13: tensor<1xf32>,
      %arg14: tensor<64x1xf32>,
      %arg15: tensor<12x32xf32>,
      %arg16: tensor<64xf32>,
      %arg17: tensor<30x64xf32>,
      %arg18: tensor<64xf32>,
      %arg19: tensor<64x64xf32>,
      %arg20: tensor<64xf32>,
      %arg21: tensor<64x64xf32>,
      %arg22: tensor<64xf32>,
      %arg23: tensor<64x64xf32>,
      %arg24: tensor<32xf32>,
      %arg25: tensor<64x32xf32>,
      %arg26: tensor<512x3xf32>,
      %arg27: tensor<512x2xf32>,
      %arg28: tensor<512x6xf32>,
      %arg29: tensor<512xf32>) -> (tensor<f32> {jax.result_info = "result['count']"},
      tensor<f32> {jax.result_info = "result['loss']"},
      tensor<f32> {jax.result_info = "result['mse']"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg29 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<512xf32>, tensor<f32>) -> tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<512x24xf32>
    %2 = stablehlo.slice %arg28 [0:512, 0:3] : (tensor<512x6xf32>) -> tensor<512x3xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0, 2] : (tensor<512x3xf32>) -> tensor<512x1x3xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2] : (tensor<512x1x3xf32>) -> tensor<512x24x3xf32>
    %c = stablehlo.constant dense<1> : tensor<i32>
    %5 = stablehlo.convert %c : (tensor<i32>) -> tensor<f32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<f32>) -> tensor<512x24x25xf32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.convert %c_1 : (tensor<i32>) -> tensor<f32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [] : (tensor<f32>) -> tensor<512x24x25xf32>
    %9 = stablehlo.slice %arg27 [0:512, 1:2] : (tensor<512x2xf32>) -> tensor<512x1xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<512x1xf32>) -> tensor<512x25xf32>
    %cst_2 = stablehlo.constant dense<[0.000000e+00, 1.000000e+00, 2.000000e+00, 3.000000e+00, 4.000000e+00, 5.000000e+00, 6.000000e+00, 7.000000e+00, 8.000000e+00, 9.000000e+00, 1.000000e+01, 1.100000e+01, 1.200000e+01, 1.300000e+01, 1.400000e+01, 1.500000e+01, 1.600000e+01, 1.700000e+01, 1.800000e+01, 1.900000e+01, 2.000000e+01, 2.100000e+01, 2.200000e+01, 2.300000e+01, 2.400000e+01]> : tensor<25xf32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [1] : (tensor<25xf32>) -> tensor<1x25xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<1x25xf32>) -> tensor<512x25xf32>
    %13 = stablehlo.add %10, %12 : tensor<512x25xf32>
    %cst_3 = stablehlo.constant dense<2.500000e+01> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<512x25xf32>
    %15 = stablehlo.divide %13, %14 : tensor<512x25xf32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0, 2] : (tensor<512x25xf32>) -> tensor<512x1x25xf32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<512x1x25xf32>) -> tensor<512x24x25xf32>
    %18 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<512x24xf32>
    %19 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2] : (tensor<512x1x3xf32>) -> tensor<512x24x3xf32>
    %cst_4 = stablehlo.constant dense<1.250000e-01> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<512x1xf32>
    %21 = stablehlo.slice %arg27 [0:512, 0:1] : (tensor<512x2xf32>) -> tensor<512x1xf32>
    %22 = stablehlo.multiply %20, %21 : tensor<512x1xf32>
    %23 = stablehlo.broadcast_in_dim %22, dims = [0, 1] : (tensor<512x1xf32>) -> tensor<512x24xf32>
    %cst_5 = stablehlo.constant dense<[2.500000e+00, 2.625000e+00, 2.750000e+00, 2.875000e+00, 3.000000e+00, 3.125000e+00, 3.250000e+00, 3.375000e+00, 3.500000e+00, 3.625000e+00, 3.750000e+00, 3.875000e+00, 4.000000e+00, 4.125000e+00, 4.250000e+00, 4.375000e+00, 4.500000e+00, 4.625000e+00, 4.750000e+00, 4.875000e+00, 5.000000e+00, 5.125000e+00, 5.250000e+00, 5.375000e+00]> : tensor<24xf32>
    %24 = stablehlo.broadcast_in_dim %cst_5, dims = [1] : (tensor<24xf32>) -> tensor<1x24xf32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0, 1] : (tensor<1x24xf32>) -> tensor<512x24xf32>
    %26 = stablehlo.add %23, %25 : tensor<512x24xf32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [0, 1] : (tensor<512x24xf32>) -> tensor<512x24x1xf32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [0, 1, 2] : (tensor<512x24x1xf32>) -> tensor<512x24x3xf32>
    %29 = stablehlo.slice %arg28 [0:512, 3:6] : (tensor<512x6xf32>) -> tensor<512x3xf32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [0, 2] : (tensor<512x3xf32>) -> tensor<512x1x3xf32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [0, 1, 2] : (tensor<512x1x3xf32>) -> tensor<512x24x3xf32>
    %32 = stablehlo.multiply %28, %31 : tensor<512x24x3xf32>
    %33 = stablehlo.add %19, %32 : tensor<512x24x3xf32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [0, 1, 3] : (tensor<512x24x3xf32>) -> tensor<512x24x1x3xf32>
    %35 = stablehlo.broadcast_in_dim %34, dims = [0, 1, 2, 3] : (tensor<512x24x1x3xf32>) -> tensor<512x24x10x3xf32>
    %cst_6 = stablehlo.constant dense<[2.500000e-01, 2.500000e-01, 5.000000e-01, 5.000000e-01, 1.000000e+00, 1.000000e+00, 2.000000e+00, 2.000000e+00, 4.000000e+00, 4.000000e+00]> : tensor<10xf32>
    %36 = stablehlo.broadcast_in_dim %cst_6, dims = [0] : (tensor<10xf32>) -> tensor<10x1xf32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [2, 3] : (tensor<10x1xf32>) -> tensor<1x1x10x1xf32>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0, 1, 2, 3] : (tensor<1x1x10x1xf32>) -> tensor<512x24x10x3xf32>
    %39 = stablehlo.multiply %35, %38 : tensor<512x24x10x3xf32>
    %cst_7 = stablehlo.constant dense<[0.000000e+00, 2.500000e-01, 0.000000e+00, 2.500000e-01, 0.000000e+00, 2.500000e-01, 0.000000e+00, 2.500000e-01, 0.000000e+00, 2.500000e-01]> : tensor<10xf32>
    %40 = stablehlo.broadcast_in_dim %cst_7, dims = [0] : (tensor<10xf32>) -> tensor<10x1xf32>
    %41 = stablehlo.broadcast_in_dim %40, dims = [2, 3] : (tensor<10x1xf32>) -> tensor<1x1x10x1xf32>
    %42 = stablehlo.broadcast_in_dim %41, dims = [0, 1, 2, 3] : (tensor<1x1x10x1xf32>) -> tensor<512x24x10x3xf32>
    %43 = stablehlo.add %39, %42 : tensor<512x24x10x3xf32>
    %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<512x24x10x3xf32>
    %45 = stablehlo.add %43, %44 : tensor<512x24x10x3xf32>
    %46 = stablehlo.floor %45 : tensor<512x24x10x3xf32>
    %47 = stablehlo.subtract %43, %46 : tensor<512x24x10x3xf32>
    %cst_9 = stablehlo.constant dense<-12.4688187> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<512x24x10x3xf32>
    %49 = stablehlo.multiply %47, %47 : tensor<512x24x10x3xf32>
    %50 = stablehlo.multiply %48, %49 : tensor<512x24x10x3xf32>
    %cst_10 = stablehlo.constant dense<41.3413658> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<512x24x10x3xf32>
    %52 = stablehlo.add %50, %51 : tensor<512x24x10x3xf32>
    %53 = stablehlo.multiply %52, %49 : tensor<512x24x10x3xf32>
    %cst_11 = stablehlo.constant dense<-76.6141434> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<512x24x10x3xf32>
    %55 = stablehlo.add %53, %54 : tensor<512x24x10x3xf32>
    %56 = stablehlo.multiply %55, %49 : tensor<512x24x10x3xf32>
    %cst_12 = stablehlo.constant dense<81.5999146> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<512x24x10x3xf32>
    %58 = stablehlo.add %56, %57 : tensor<512x24x10x3xf32>
    %59 = stablehlo.multiply %58, %49 : tensor<512x24x10x3xf32>
    %cst_13 = stablehlo.constant dense<-41.3415871> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<512x24x10x3xf32>
    %61 = stablehlo.add %59, %60 : tensor<512x24x10x3xf32>
    %62 = stablehlo.multiply %61, %49 : tensor<512x24x10x3xf32>
    %cst_14 = stablehlo.constant dense<6.283185> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<512x24x10x3xf32>
    %64 = stablehlo.add %62, %63 : tensor<512x24x10x3xf32>
    %65 = stablehlo.multiply %47, %64 : tensor<512x24x10x3xf32>
    %66 = stablehlo.reshape %65 : (tensor<512x24x10x3xf32>) -> tensor<12288x30xf32>
    %67 = stablehlo.dot_general %66, %arg6, contracting_dims = [1] x [0] : (tensor<12288x30xf32>, tensor<30x32xf32>) -> tensor<12288x32xf32>
    %68 = stablehlo.reshape %arg5 : (tensor<32xf32>) -> tensor<1x32xf32>
    %69 = stablehlo.broadcast_in_dim %68, dims = [0, 1] : (tensor<1x32xf32>) -> tensor<12288x32xf32>
    %70 = stablehlo.add %67, %69 : tensor<12288x32xf32>
    %71 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<12288x32xf32>
    %72 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<12288x32xf32>
    %73 = stablehlo.negate %70 : tensor<12288x32xf32>
    %74 = stablehlo.exponential %73 : tensor<12288x32xf32>
    %75 = stablehlo.add %72, %74 : tensor<12288x32xf32>
    %76 = stablehlo.divide %71, %75 : tensor<12288x32xf32>
    %77 = stablehlo.multiply %70, %76 : tensor<12288x32xf32>
    %78 = stablehlo.dot_general %77, %arg8, contracting_dims = [1] x [0] : (tensor<12288x32xf32>, tensor<32x32xf32>) -> tensor<12288x32xf32>
    %79 = stablehlo.reshape %arg7 : (tensor<32xf32>) -> tensor<1x32xf32>
    %80 = stablehlo.broadcast_in_dim %79, dims = [0, 1] : (tensor<1x32xf32>) -> tensor<12288x32xf32>
    %81 = stablehlo.add %78, %80 : tensor<12288x32xf32>
    %82 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<12288x32xf32>
    %83 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<12288x32xf32>
    %84 = stablehlo.negate %81 : tensor<12288x32xf32>
    %85 = stablehlo.exponential %84 : tensor<12288x32xf32>
    %86 = stablehlo.add %83, %85 : tensor<12288x32xf32>
    %87 = stablehlo.divide %82, %86 : tensor<12288x32xf32>
    %88 = stablehlo.multiply %81, %87 : tensor<12288x32xf32>
    %89 = stablehlo.dot_general %88, %arg3, contracting_dims = [1] x [0] : (tensor<12288x32xf32>, tensor<32x1xf32>) -> tensor<12288x1xf32>
    %90 = stablehlo.reshape %arg2 : (tensor<1xf32>) -> tensor<1x1xf32>
    %91 = stablehlo.broadcast_in_dim %90, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<12288x1xf32>
    %92 = stablehlo.add %89, %91 : tensor<12288x1xf32>
    %cst_15 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<12288x1xf32>
    %94 = stablehlo.subtract %92, %93 : tensor<12288x1xf32>
    %95 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12288x1xf32>
    %96 = stablehlo.subtract %94, %95 : tensor<12288x1xf32>
    %97 = stablehlo.compare NE, %96, %96, FLOAT : (tensor<12288x1xf32>, tensor<12288x1xf32>) -> tensor<12288x1xi1>
    %98 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12288x1xf32>
    %99 = stablehlo.add %94, %98 : tensor<12288x1xf32>
    %100 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12288x1xf32>
    %101 = stablehlo.maximum %94, %100 : tensor<12288x1xf32>
    %102 = stablehlo.abs %96 : tensor<12288x1xf32>
    %103 = stablehlo.negate %102 : tensor<12288x1xf32>
    %104 = stablehlo.exponential %103 : tensor<12288x1xf32>
    %105 = stablehlo.log_plus_one %104 : tensor<12288x1xf32>
    %106 = stablehlo.add %101, %105 : tensor<12288x1xf32>
    %107 = stablehlo.select %97, %99, %106 : tensor<12288x1xi1>, tensor<12288x1xf32>
    %108 = stablehlo.reshape %107 : (tensor<12288x1xf32>) -> tensor<512x24xf32>
    %109 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<512x24xf32>
    %110 = stablehlo.multiply %108, %109 : tensor<512x24xf32>
    %111 = stablehlo.negate %110 : tensor<512x24xf32>
    %112 = stablehlo.exponential %111 : tensor<512x24xf32>
    %113 = stablehlo.subtract %18, %112 : tensor<512x24xf32>
    %cst_16 = stablehlo.constant dense<"0x000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F00000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F00000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000000000000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F000000000000000000000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000803F0000803F00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000803F000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"> : tensor<24x24xf32>
    %114 = stablehlo.dot_general %110, %cst_16, contracting_dims = [1] x [0] : (tensor<512x24xf32>, tensor<24x24xf32>) -> tensor<512x24xf32>
    %115 = stablehlo.negate %114 : tensor<512x24xf32>
    %116 = stablehlo.exponential %115 : tensor<512x24xf32>
    %117 = stablehlo.multiply %113, %116 : tensor<512x24xf32>
    %cst_17 = stablehlo.constant dense<4.16666677E-4> : tensor<f32>
    %118 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<512x24xf32>
    %119 = stablehlo.add %117, %118 : tensor<512x24xf32>
    %120 = stablehlo.reduce(%119 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<512x24xf32>, tensor<f32>) -> tensor<512xf32>
    %121 = stablehlo.broadcast_in_dim %120, dims = [0] : (tensor<512xf32>) -> tensor<512x1xf32>
    %122 = stablehlo.broadcast_in_dim %121, dims = [0, 1] : (tensor<512x1xf32>) -> tensor<512x24xf32>
    %123 = stablehlo.divide %119, %122 : tensor<512x24xf32>
    %124 = stablehlo.dot_general %123, %cst_16, contracting_dims = [1] x [0] : (tensor<512x24xf32>, tensor<24x24xf32>) -> tensor<512x24xf32>
    %125 = stablehlo.broadcast_in_dim %124, dims = [0, 1] : (tensor<512x24xf32>) -> tensor<512x24x1xf32>
    %126 = stablehlo.broadcast_in_dim %125, dims = [0, 1, 2] : (tensor<512x24x1xf32>) -> tensor<512x24x25xf32>
    %127 = stablehlo.subtract %17, %126 : tensor<512x24x25xf32>
    %128 = stablehlo.broadcast_in_dim %123, dims = [0, 1] : (tensor<512x24xf32>) -> tensor<512x24x1xf32>
    %129 = stablehlo.broadcast_in_dim %128, dims = [0, 1, 2] : (tensor<512x24x1xf32>) -> tensor<512x24x25xf32>
    %130 = stablehlo.divide %127, %129 : tensor<512x24x25xf32>
    %131 = stablehlo.maximum %8, %130 : tensor<512x24x25xf32>
    %132 = stablehlo.minimum %6, %131 : tensor<512x24x25xf32>
    %cst_18 = stablehlo.constant dense<1.250000e-01> : tensor<24xf32>
    %133 = stablehlo.broadcast_in_dim %cst_18, dims = [0] : (tensor<24xf32>) -> tensor<24x1xf32>
    %134 = stablehlo.broadcast_in_dim %133, dims = [1, 2] : (tensor<24x1xf32>) -> tensor<1x24x1xf32>
    %135 = stablehlo.broadcast_in_dim %134, dims = [0, 1, 2] : (tensor<1x24x1xf32>) -> tensor<512x24x25xf32>
    %136 = stablehlo.multiply %132, %135 : tensor<512x24x25xf32>
    %137 = stablehlo.reduce(%136 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<512x24x25xf32>, tensor<f32>) -> tensor<512x25xf32>
    %cst_19 = stablehlo.constant dense<2.500000e+00> : tensor<f32>
    %138 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<512x25xf32>
    %139 = stablehlo.add %137, %138 : tensor<512x25xf32>
    %140 = stablehlo.slice %139 [0:512, 1:25] : (tensor<512x25xf32>) -> tensor<512x24xf32>
    %141 = stablehlo.slice %139 [0:512, 0:24] : (tensor<512x25xf32>) -> tensor<512x24xf32>
    %142 = stablehlo.add %140, %141 : tensor<512x24xf32>
    %cst_20 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %143 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<512x24xf32>
    %144 = stablehlo.divide %142, %143 : tensor<512x24xf32>
    %145 = stablehlo.broadcast_in_dim %144, dims = [0, 1] : (tensor<512x24xf32>) -> tensor<512x24x1xf32>
    %146 = stablehlo.broadcast_in_dim %145, dims = [0, 1, 2] : (tensor<512x24x1xf32>) -> tensor<512x24x3xf32>
    %147 = stablehlo.broadcast_in_dim %30, dims = [0, 1, 2] : (tensor<512x1x3xf32>) -> tensor<512x24x3xf32>
    %148 = stablehlo.multiply %146, %147 : tensor<512x24x3xf32>
    %149 = stablehlo.add %4, %148 : tensor<512x24x3xf32>
    %150 = stablehlo.broadcast_in_dim %149, dims = [0, 1, 3] : (tensor<512x24x3xf32>) -> tensor<512x24x1x3xf32>
    %151 = stablehlo.broadcast_in_dim %150, dims = [0, 1, 2, 3] : (tensor<512x24x1x3xf32>) -> tensor<512x24x10x3xf32>
    %152 = stablehlo.broadcast_in_dim %cst_6, dims = [0] : (tensor<10xf32>) -> tensor<10x1xf32>
    %153 = stablehlo.broadcast_in_dim %152, dims = [2, 3] : (tensor<10x1xf32>) -> tensor<1x1x10x1xf32>
    %154 = stablehlo.broadcast_in_dim %153, dims = [0, 1, 2, 3] : (tensor<1x1x10x1xf32>) -> tensor<512x24x10x3xf32>
    %155 = stablehlo.multiply %151, %154 : tensor<512x24x10x3xf32>
    %156 = stablehlo.broadcast_in_dim %cst_7, dims = [0] : (tensor<10xf32>) -> tensor<10x1xf32>
    %157 = stablehlo.broadcast_in_dim %156, dims = [2, 3] : (tensor<10x1xf32>) -> tensor<1x1x10x1xf32>
    %158 = stablehlo.broadcast_in_dim %157, dims = [0, 1, 2, 3] : (tensor<1x1x10x1xf32>) -> tensor<512x24x10x3xf32>
    %159 = stablehlo.add %155, %158 : tensor<512x24x10x3xf32>
    %160 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<512x24x10x3xf32>
    %161 = stablehlo.add %159, %160 : tensor<512x24x10x3xf32>
    %162 = stablehlo.floor %161 : tensor<512x24x10x3xf32>
    %163 = stablehlo.subtract %159, %162 : tensor<512x24x10x3xf32>
    %164 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<512x24x10x3xf32>
    %165 = stablehlo.multiply %163, %163 : tensor<512x24x10x3xf32>
    %166 = stablehlo.multiply %164, %165 : tensor<512x24x10x3xf32>
    %167 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<512x24x10x3xf32>
    %168 = stablehlo.add %166, %167 : tensor<512x24x10x3xf32>
    %169 = stablehlo.multiply %168, %165 : tensor<512x24x10x3xf32>
    %170 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<512x24x10x3xf32>
    %171 = stablehlo.add %169, %170 : tensor<512x24x10x3xf32>
    %172 = stablehlo.multiply %171, %165 : tensor<512x24x10x3xf32>
    %173 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<512x24x10x3xf32>
    %174 = stablehlo.add %172, %173 : tensor<512x24x10x3xf32>
    %175 = stablehlo.multiply %174, %165 : tensor<512x24x10x3xf32>
    %176 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<512x24x10x3xf32>
    %177 = stablehlo.add %175, %176 : tensor<512x24x10x3xf32>
    %178 = stablehlo.multiply %177, %165 : tensor<512x24x10x3xf32>
    %179 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<512x24x10x3xf32>
    %180 = stablehlo.add %178, %179 : tensor<512x24x10x3xf32>
    %181 = stablehlo.multiply %163, %180 : tensor<512x24x10x3xf32>
    %182 = stablehlo.reshape %181 : (tensor<512x24x10x3xf32>) -> tensor<12288x30xf32>
    %183 = stablehlo.dot_general %182, %arg17, contracting_dims = [1] x [0] : (tensor<12288x30xf32>, tensor<30x64xf32>) -> tensor<12288x64xf32>
    %184 = stablehlo.reshape %arg16 : (tensor<64xf32>) -> tensor<1x64xf32>
    %185 = stablehlo.broadcast_in_dim %184, dims = [0, 1] : (tensor<1x64xf32>) -> tensor<12288x64xf32>
    %186 = stablehlo.add %183, %185 : tensor<12288x64xf32>
    %187 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %188 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %189 = stablehlo.negate %186 : tensor<12288x64xf32>
    %190 = stablehlo.exponential %189 : tensor<12288x64xf32>
    %191 = stablehlo.add %188, %190 : tensor<12288x64xf32>
    %192 = stablehlo.divide %187, %191 : tensor<12288x64xf32>
    %193 = stablehlo.multiply %186, %192 : tensor<12288x64xf32>
    %194 = stablehlo.dot_general %193, %arg19, contracting_dims = [1] x [0] : (tensor<12288x64xf32>, tensor<64x64xf32>) -> tensor<12288x64xf32>
    %195 = stablehlo.reshape %arg18 : (tensor<64xf32>) -> tensor<1x64xf32>
    %196 = stablehlo.broadcast_in_dim %195, dims = [0, 1] : (tensor<1x64xf32>) -> tensor<12288x64xf32>
    %197 = stablehlo.add %194, %196 : tensor<12288x64xf32>
    %198 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %199 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %200 = stablehlo.negate %197 : tensor<12288x64xf32>
    %201 = stablehlo.exponential %200 : tensor<12288x64xf32>
    %202 = stablehlo.add %199, %201 : tensor<12288x64xf32>
    %203 = stablehlo.divide %198, %202 : tensor<12288x64xf32>
    %204 = stablehlo.multiply %197, %203 : tensor<12288x64xf32>
    %205 = stablehlo.dot_general %204, %arg21, contracting_dims = [1] x [0] : (tensor<12288x64xf32>, tensor<64x64xf32>) -> tensor<12288x64xf32>
    %206 = stablehlo.reshape %arg20 : (tensor<64xf32>) -> tensor<1x64xf32>
    %207 = stablehlo.broadcast_in_dim %206, dims = [0, 1] : (tensor<1x64xf32>) -> tensor<12288x64xf32>
    %208 = stablehlo.add %205, %207 : tensor<12288x64xf32>
    %209 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %210 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %211 = stablehlo.negate %208 : tensor<12288x64xf32>
    %212 = stablehlo.exponential %211 : tensor<12288x64xf32>
    %213 = stablehlo.add %210, %212 : tensor<12288x64xf32>
    %214 = stablehlo.divide %209, %213 : tensor<12288x64xf32>
    %215 = stablehlo.multiply %208, %214 : tensor<12288x64xf32>
    %216 = stablehlo.dot_general %215, %arg23, contracting_dims = [1] x [0] : (tensor<12288x64xf32>, tensor<64x64xf32>) -> tensor<12288x64xf32>
    %217 = stablehlo.reshape %arg22 : (tensor<64xf32>) -> tensor<1x64xf32>
    %218 = stablehlo.broadcast_in_dim %217, dims = [0, 1] : (tensor<1x64xf32>) -> tensor<12288x64xf32>
    %219 = stablehlo.add %216, %218 : tensor<12288x64xf32>
    %220 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %221 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %222 = stablehlo.negate %219 : tensor<12288x64xf32>
    %223 = stablehlo.exponential %222 : tensor<12288x64xf32>
    %224 = stablehlo.add %221, %223 : tensor<12288x64xf32>
    %225 = stablehlo.divide %220, %224 : tensor<12288x64xf32>
    %226 = stablehlo.multiply %219, %225 : tensor<12288x64xf32>
    %227 = stablehlo.dot_general %226, %arg14, contracting_dims = [1] x [0] : (tensor<12288x64xf32>, tensor<64x1xf32>) -> tensor<12288x1xf32>
    %228 = stablehlo.reshape %arg13 : (tensor<1xf32>) -> tensor<1x1xf32>
    %229 = stablehlo.broadcast_in_dim %228, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<12288x1xf32>
    %230 = stablehlo.add %227, %229 : tensor<12288x1xf32>
    %231 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<12288x1xf32>
    %232 = stablehlo.subtract %230, %231 : tensor<12288x1xf32>
    %233 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12288x1xf32>
    %234 = stablehlo.subtract %232, %233 : tensor<12288x1xf32>
    %235 = stablehlo.compare NE, %234, %234, FLOAT : (tensor<12288x1xf32>, tensor<12288x1xf32>) -> tensor<12288x1xi1>
    %236 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12288x1xf32>
    %237 = stablehlo.add %232, %236 : tensor<12288x1xf32>
    %238 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12288x1xf32>
    %239 = stablehlo.maximum %232, %238 : tensor<12288x1xf32>
    %240 = stablehlo.abs %234 : tensor<12288x1xf32>
    %241 = stablehlo.negate %240 : tensor<12288x1xf32>
    %242 = stablehlo.exponential %241 : tensor<12288x1xf32>
    %243 = stablehlo.log_plus_one %242 : tensor<12288x1xf32>
    %244 = stablehlo.add %239, %243 : tensor<12288x1xf32>
    %245 = stablehlo.select %235, %237, %244 : tensor<12288x1xi1>, tensor<12288x1xf32>
    %246 = stablehlo.reshape %245 : (tensor<12288x1xf32>) -> tensor<512x24xf32>
    %247 = stablehlo.slice %139 [0:512, 1:25] : (tensor<512x25xf32>) -> tensor<512x24xf32>
    %248 = stablehlo.slice %139 [0:512, 0:24] : (tensor<512x25xf32>) -> tensor<512x24xf32>
    %249 = stablehlo.subtract %247, %248 : tensor<512x24xf32>
    %250 = stablehlo.multiply %246, %249 : tensor<512x24xf32>
    %251 = stablehlo.negate %250 : tensor<512x24xf32>
    %252 = stablehlo.exponential %251 : tensor<512x24xf32>
    %253 = stablehlo.subtract %1, %252 : tensor<512x24xf32>
    %254 = stablehlo.dot_general %250, %cst_16, contracting_dims = [1] x [0] : (tensor<512x24xf32>, tensor<24x24xf32>) -> tensor<512x24xf32>
    %255 = stablehlo.negate %254 : tensor<512x24xf32>
    %256 = stablehlo.exponential %255 : tensor<512x24xf32>
    %257 = stablehlo.multiply %253, %256 : tensor<512x24xf32>
    %258 = stablehlo.broadcast_in_dim %257, dims = [0, 1] : (tensor<512x24xf32>) -> tensor<512x24x1xf32>
    %259 = stablehlo.broadcast_in_dim %258, dims = [0, 1, 2] : (tensor<512x24x1xf32>) -> tensor<512x24x3xf32>
    %260 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<12288x3xf32>
    %261 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<12288x3xf32>
    %262 = stablehlo.dot_general %226, %arg25, contracting_dims = [1] x [0] : (tensor<12288x64xf32>, tensor<64x32xf32>) -> tensor<12288x32xf32>
    %263 = stablehlo.reshape %arg24 : (tensor<32xf32>) -> tensor<1x32xf32>
    %264 = stablehlo.broadcast_in_dim %263, dims = [0, 1] : (tensor<1x32xf32>) -> tensor<12288x32xf32>
    %265 = stablehlo.add %262, %264 : tensor<12288x32xf32>
    %266 = stablehlo.reshape %265 : (tensor<12288x32xf32>) -> tensor<512x24x32xf32>
    %267 = stablehlo.broadcast_in_dim %30, dims = [0, 1, 3] : (tensor<512x1x3xf32>) -> tensor<512x1x1x3xf32>
    %268 = stablehlo.broadcast_in_dim %267, dims = [0, 1, 2, 3] : (tensor<512x1x1x3xf32>) -> tensor<512x1x4x3xf32>
    %cst_21 = stablehlo.constant dense<[2.500000e-01, 2.500000e-01, 5.000000e-01, 5.000000e-01]> : tensor<4xf32>
    %269 = stablehlo.broadcast_in_dim %cst_21, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %270 = stablehlo.broadcast_in_dim %269, dims = [2, 3] : (tensor<4x1xf32>) -> tensor<1x1x4x1xf32>
    %271 = stablehlo.broadcast_in_dim %270, dims = [0, 1, 2, 3] : (tensor<1x1x4x1xf32>) -> tensor<512x1x4x3xf32>
    %272 = stablehlo.multiply %268, %271 : tensor<512x1x4x3xf32>
    %cst_22 = stablehlo.constant dense<[0.000000e+00, 2.500000e-01, 0.000000e+00, 2.500000e-01]> : tensor<4xf32>
    %273 = stablehlo.broadcast_in_dim %cst_22, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %274 = stablehlo.broadcast_in_dim %273, dims = [2, 3] : (tensor<4x1xf32>) -> tensor<1x1x4x1xf32>
    %275 = stablehlo.broadcast_in_dim %274, dims = [0, 1, 2, 3] : (tensor<1x1x4x1xf32>) -> tensor<512x1x4x3xf32>
    %276 = stablehlo.add %272, %275 : tensor<512x1x4x3xf32>
    %277 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<512x1x4x3xf32>
    %278 = stablehlo.add %276, %277 : tensor<512x1x4x3xf32>
    %279 = stablehlo.floor %278 : tensor<512x1x4x3xf32>
    %280 = stablehlo.subtract %276, %279 : tensor<512x1x4x3xf32>
    %281 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<512x1x4x3xf32>
    %282 = stablehlo.multiply %280, %280 : tensor<512x1x4x3xf32>
    %283 = stablehlo.multiply %281, %282 : tensor<512x1x4x3xf32>
    %284 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<512x1x4x3xf32>
    %285 = stablehlo.add %283, %284 : tensor<512x1x4x3xf32>
    %286 = stablehlo.multiply %285, %282 : tensor<512x1x4x3xf32>
    %287 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<512x1x4x3xf32>
    %288 = stablehlo.add %286, %287 : tensor<512x1x4x3xf32>
    %289 = stablehlo.multiply %288, %282 : tensor<512x1x4x3xf32>
    %290 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<512x1x4x3xf32>
    %291 = stablehlo.add %289, %290 : tensor<512x1x4x3xf32>
    %292 = stablehlo.multiply %291, %282 : tensor<512x1x4x3xf32>
    %293 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<512x1x4x3xf32>
    %294 = stablehlo.add %292, %293 : tensor<512x1x4x3xf32>
    %295 = stablehlo.multiply %294, %282 : tensor<512x1x4x3xf32>
    %296 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<512x1x4x3xf32>
    %297 = stablehlo.add %295, %296 : tensor<512x1x4x3xf32>
    %298 = stablehlo.multiply %280, %297 : tensor<512x1x4x3xf32>
    %299 = stablehlo.reshape %298 : (tensor<512x1x4x3xf32>) -> tensor<512x12xf32>
    %300 = stablehlo.dot_general %299, %arg15, contracting_dims = [1] x [0] : (tensor<512x12xf32>, tensor<12x32xf32>) -> tensor<512x32xf32>
    %301 = stablehlo.broadcast_in_dim %300, dims = [0, 2] : (tensor<512x32xf32>) -> tensor<512x1x32xf32>
    %302 = stablehlo.broadcast_in_dim %301, dims = [0, 1, 2] : (tensor<512x1x32xf32>) -> tensor<512x24x32xf32>
    %303 = stablehlo.add %266, %302 : tensor<512x24x32xf32>
    %304 = stablehlo.reshape %303 : (tensor<512x24x32xf32>) -> tensor<12288x32xf32>
    %305 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<12288x32xf32>
    %306 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<12288x32xf32>
    %307 = stablehlo.negate %304 : tensor<12288x32xf32>
    %308 = stablehlo.exponential %307 : tensor<12288x32xf32>
    %309 = stablehlo.add %306, %308 : tensor<12288x32xf32>
    %310 = stablehlo.divide %305, %309 : tensor<12288x32xf32>
    %311 = stablehlo.multiply %304, %310 : tensor<12288x32xf32>
    %312 = stablehlo.dot_general %311, %arg12, contracting_dims = [1] x [0] : (tensor<12288x32xf32>, tensor<32x3xf32>) -> tensor<12288x3xf32>
    %313 = stablehlo.reshape %arg11 : (tensor<3xf32>) -> tensor<1x3xf32>
    %314 = stablehlo.broadcast_in_dim %313, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<12288x3xf32>
    %315 = stablehlo.add %312, %314 : tensor<12288x3xf32>
    %316 = stablehlo.negate %315 : tensor<12288x3xf32>
    %317 = stablehlo.exponential %316 : tensor<12288x3xf32>
    %318 = stablehlo.add %261, %317 : tensor<12288x3xf32>
    %319 = stablehlo.divide %260, %318 : tensor<12288x3xf32>
    %320 = stablehlo.reshape %319 : (tensor<12288x3xf32>) -> tensor<512x24x3xf32>
    %321 = stablehlo.multiply %259, %320 : tensor<512x24x3xf32>
    %322 = stablehlo.reduce(%321 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<512x24x3xf32>, tensor<f32>) -> tensor<512x3xf32>
    %323 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<512x1xf32>
    %324 = stablehlo.reduce(%257 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<512x24xf32>, tensor<f32>) -> tensor<512xf32>
    %325 = stablehlo.broadcast_in_dim %324, dims = [0] : (tensor<512xf32>) -> tensor<512x1xf32>
    %326 = stablehlo.subtract %323, %325 : tensor<512x1xf32>
    %327 = stablehlo.broadcast_in_dim %326, dims = [0, 1] : (tensor<512x1xf32>) -> tensor<512x3xf32>
    %328 = stablehlo.add %322, %327 : tensor<512x3xf32>
    %329 = stablehlo.subtract %328, %arg26 : tensor<512x3xf32>
    %330 = stablehlo.multiply %329, %329 : tensor<512x3xf32>
    %331 = stablehlo.reduce(%330 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<512x3xf32>, tensor<f32>) -> tensor<512xf32>
    %cst_23 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %332 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %333 = stablehlo.divide %331, %332 : tensor<512xf32>
    %cst_24 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %334 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %335 = stablehlo.broadcast_in_dim %117, dims = [0, 1] : (tensor<512x24xf32>) -> tensor<512x24x1xf32>
    %336 = stablehlo.broadcast_in_dim %335, dims = [0, 1, 2] : (tensor<512x24x1xf32>) -> tensor<512x24x3xf32>
    %337 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<12288x3xf32>
    %338 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<12288x3xf32>
    %339 = stablehlo.dot_general %88, %arg10, contracting_dims = [1] x [0] : (tensor<12288x32xf32>, tensor<32x16xf32>) -> tensor<12288x16xf32>
    %340 = stablehlo.reshape %arg9 : (tensor<16xf32>) -> tensor<1x16xf32>
    %341 = stablehlo.broadcast_in_dim %340, dims = [0, 1] : (tensor<1x16xf32>) -> tensor<12288x16xf32>
    %342 = stablehlo.add %339, %341 : tensor<12288x16xf32>
    %343 = stablehlo.reshape %342 : (tensor<12288x16xf32>) -> tensor<512x24x16xf32>
    %344 = stablehlo.dot_general %299, %arg4, contracting_dims = [1] x [0] : (tensor<512x12xf32>, tensor<12x16xf32>) -> tensor<512x16xf32>
    %345 = stablehlo.broadcast_in_dim %344, dims = [0, 2] : (tensor<512x16xf32>) -> tensor<512x1x16xf32>
    %346 = stablehlo.broadcast_in_dim %345, dims = [0, 1, 2] : (tensor<512x1x16xf32>) -> tensor<512x24x16xf32>
    %347 = stablehlo.add %343, %346 : tensor<512x24x16xf32>
    %348 = stablehlo.reshape %347 : (tensor<512x24x16xf32>) -> tensor<12288x16xf32>
    %349 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<12288x16xf32>
    %350 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<12288x16xf32>
    %351 = stablehlo.negate %348 : tensor<12288x16xf32>
    %352 = stablehlo.exponential %351 : tensor<12288x16xf32>
    %353 = stablehlo.add %350, %352 : tensor<12288x16xf32>
    %354 = stablehlo.divide %349, %353 : tensor<12288x16xf32>
    %355 = stablehlo.multiply %348, %354 : tensor<12288x16xf32>
    %356 = stablehlo.dot_general %355, %arg1, contracting_dims = [1] x [0] : (tensor<12288x16xf32>, tensor<16x3xf32>) -> tensor<12288x3xf32>
    %357 = stablehlo.reshape %arg0 : (tensor<3xf32>) -> tensor<1x3xf32>
    %358 = stablehlo.broadcast_in_dim %357, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<12288x3xf32>
    %359 = stablehlo.add %356, %358 : tensor<12288x3xf32>
    %360 = stablehlo.negate %359 : tensor<12288x3xf32>
    %361 = stablehlo.exponential %360 : tensor<12288x3xf32>
    %362 = stablehlo.add %338, %361 : tensor<12288x3xf32>
    %363 = stablehlo.divide %337, %362 : tensor<12288x3xf32>
    %364 = stablehlo.reshape %363 : (tensor<12288x3xf32>) -> tensor<512x24x3xf32>
    %365 = stablehlo.multiply %336, %364 : tensor<512x24x3xf32>
    %366 = stablehlo.reduce(%365 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<512x24x3xf32>, tensor<f32>) -> tensor<512x3xf32>
    %367 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<512x1xf32>
    %368 = stablehlo.reduce(%117 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<512x24xf32>, tensor<f32>) -> tensor<512xf32>
    %369 = stablehlo.broadcast_in_dim %368, dims = [0] : (tensor<512xf32>) -> tensor<512x1xf32>
    %370 = stablehlo.subtract %367, %369 : tensor<512x1xf32>
    %371 = stablehlo.broadcast_in_dim %370, dims = [0, 1] : (tensor<512x1xf32>) -> tensor<512x3xf32>
    %372 = stablehlo.add %366, %371 : tensor<512x3xf32>
    %373 = stablehlo.subtract %372, %arg26 : tensor<512x3xf32>
    %374 = stablehlo.multiply %373, %373 : tensor<512x3xf32>
    %375 = stablehlo.reduce(%374 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<512x3xf32>, tensor<f32>) -> tensor<512xf32>
    %376 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %377 = stablehlo.divide %375, %376 : tensor<512xf32>
    %378 = stablehlo.multiply %334, %377 : tensor<512xf32>
    %379 = stablehlo.add %333, %378 : tensor<512xf32>
    %380 = stablehlo.multiply %379, %arg29 : tensor<512xf32>
    %381 = stablehlo.reduce(%380 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<512xf32>, tensor<f32>) -> tensor<f32>
    %382 = stablehlo.multiply %333, %arg29 : tensor<512xf32>
    %383 = stablehlo.reduce(%382 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<512xf32>, tensor<f32>) -> tensor<f32>
    return %0, %381, %383 : tensor<f32>, tensor<f32>, tensor<f32>
  }
}
